-- What db-scheduler runs, on one node only where there are several (docs/adr/0028). The columns are the library's own.
create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            blob         null,
    execution_time       datetime(6)  not null,
    picked               boolean      not null,
    picked_by            varchar(50)  null,
    last_success         datetime(6)  null,
    last_failure         datetime(6)  null,
    consecutive_failures int          null,
    last_heartbeat       datetime(6)  null,
    version              bigint       not null,
    priority             smallint     null,
    primary key (task_name, task_instance),
    index ix_scheduled_tasks_time (execution_time),
    index ix_scheduled_tasks_heartbeat (last_heartbeat),
    index ix_scheduled_tasks_priority (priority desc, execution_time)
) engine = InnoDB default charset = ascii collate = ascii_bin;
