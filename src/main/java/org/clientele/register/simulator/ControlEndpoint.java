package org.clientele.register.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.clientele.register.Register;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Controls the simulator over HTTP (docs/operations.md): lists its companies, changes them, and plans disturbances. It
 * takes JSON only, which a page of another site cannot send.
 */
final class ControlEndpoint implements HttpHandler {

    static final String PATH = "/simulator/";

    private static final String COMPANIES = PATH + "companies";
    private static final String DISTURBANCES = PATH + "disturbances";
    private static final int LARGEST_REQUEST = 1 << 16;

    private final RegisterSimulator simulator;
    private final MadeUpCompanies companies;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    ControlEndpoint(RegisterSimulator simulator, MadeUpCompanies companies) {
        this.simulator = simulator;
        this.companies = companies;
    }

    /** @param millis how late the answer is; null for those that are not */
    private record Planned(
            Register register,
            Disturbance disturbance,
            @Nullable Integer times,
            @Nullable Long millis) {}

    private record Listed(String name, String type, List<Integer> silos, String nip, String regon, String krs) {}

    private record Problem(String message) {}

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            exchange.sendResponseHeaders(reply.status(), reply.content().length);
            exchange.getResponseBody().write(reply.content());
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] content = exchange.getRequestBody().readNBytes(LARGEST_REQUEST);
        try {
            return switch (exchange.getRequestMethod()) {
                case "GET" -> path.equals(COMPANIES) ? list() : unknown();
                case "POST" -> isJson(exchange) ? post(path, content) : problem(415, "JSON is expected");
                case "DELETE" -> delete(path);
                default -> unknown();
            };
        } catch (JacksonException e) {
            return problem(400, e.getOriginalMessage());
        }
    }

    private static boolean isJson(HttpExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return type != null && type.startsWith("application/json");
    }

    private Reply list() {
        return ok(companies.all().stream()
                .map(company -> new Listed(
                        company.name(),
                        company.type(),
                        company.businesses().stream()
                                .map(MadeUpCompany.Business::silo)
                                .toList(),
                        company.nip(),
                        company.regon(),
                        company.krs()))
                .toList());
    }

    private Reply post(String path, byte[] content) {
        if (path.equals(DISTURBANCES)) {
            Planned planned = json.readValue(content, Planned.class);
            int times = planned.times() == null ? 1 : planned.times();
            if (planned.millis() == null) {
                simulator.disturb(planned.register(), planned.disturbance(), times);
            } else {
                simulator.slowDown(planned.register(), Duration.ofMillis(planned.millis()), times);
            }
            return ok(planned);
        }
        if (path.startsWith(COMPANIES + "/")) {
            CompanyChange change = json.readValue(content, CompanyChange.class);
            return simulator.change(path.substring(COMPANIES.length() + 1), change) ? ok(change) : unknown();
        }
        return unknown();
    }

    private Reply delete(String path) {
        switch (path) {
            case DISTURBANCES -> simulator.calm();
            case COMPANIES -> simulator.reset();
            default -> {
                return unknown();
            }
        }
        return ok(List.of());
    }

    private Reply ok(Object value) {
        return Reply.json(200, json.writeValueAsString(value));
    }

    private Reply unknown() {
        return problem(404, "Nothing of the kind");
    }

    private Reply problem(int status, String message) {
        return Reply.json(status, json.writeValueAsString(new Problem(message)));
    }
}
