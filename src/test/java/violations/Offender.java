package violations;

import com.vaadin.flow.component.html.Span;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A service that does everything a service must not do. */
@Service
public class Offender {

    static final List<String> KEPT = new ArrayList<>();

    @Autowired
    EntityManager entities;

    Instant started = Instant.now();

    public Optional<Secret> leak() {
        new Span("x").getStyle().setColor("red");
        return Optional.empty();
    }

    @Transactional
    public void writeOnce() {}

    /** An entity that anybody can make and change. */
    @Entity
    public static class Secret {

        @ManyToOne
        Secret parent;

        public Secret() {}

        public void change(String value) {}

        public long version() {
            return 0;
        }
    }
}
