-- What readers said of a help text, for the administrator.
create table help_feedback (
    id       uuid          not null primary key,
    page     varchar(60)   not null,
    language varchar(10)   not null,
    helpful  boolean       not null,
    comment  varchar(1000) not null,
    given_by varchar(120)  not null,
    given_at datetime(6)   not null
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
