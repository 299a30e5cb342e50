package org.clientele.client;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClientTagRepository extends Repository<ClientTag, ClientTag.Key> {

    @Query(
            "select distinct t.key.tag from ClientTag t where t.key.tag like :pattern escape '!' order by t.key.tag limit :limit")
    List<String> find(String pattern, int limit);
}
