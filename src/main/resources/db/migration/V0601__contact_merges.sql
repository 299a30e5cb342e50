-- What each merge of two contacts did, so that it can be undone within 30 days (docs/features.md N15). Goes when the
-- absorbed contact is purged.
create table contact_merge (
    id           uuid         not null primary key,
    version      bigint       not null,
    kept_id      uuid         not null,
    absorbed_id  uuid         not null,
    kept_before  json         not null,
    kept_after   json         not null,
    moved        json         not null,
    merged_at    datetime(6)  not null,
    merged_by    varchar(120) not null,
    undone_at    datetime(6)  null,
    undone_by    varchar(120) null,
    index ix_merge_kept (kept_id, merged_at),
    index ix_merge_absorbed (absorbed_id, merged_at),
    constraint fk_merge_kept foreign key (kept_id) references record (id),
    constraint fk_merge_absorbed foreign key (absorbed_id) references record (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
