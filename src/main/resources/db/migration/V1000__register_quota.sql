-- How often a public register was asked on a day (of Poland), where it allows only so many questions.
create table register_quota (
    day      date        not null,
    register varchar(20) character set ascii collate ascii_bin not null,
    used     int         not null,
    primary key (day, register)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
