package org.clientele.register.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.clientele.register.Register;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Controls the simulator over HTTP (docs/operations.md): lists its companies, changes them, and plans disturbances. It
 * takes JSON only, which a page of another site cannot send, and only where it is called by its address: a name could be
 * another site's that points here.
 */
final class ControlEndpoint implements HttpHandler {

    static final String PATH = "/simulator/";

    private static final String COMPANIES = PATH + "companies";
    private static final String DISTURBANCES = PATH + "disturbances";
    private static final int LARGEST_REQUEST = 1 << 16;
    private static final int MOST_TIMES = 1000;
    private static final long LONGEST_DELAY = Duration.ofMinutes(5).toMillis();
    private static final Pattern BY_ADDRESS = Pattern.compile("(?i)(?:localhost|[\\d.]+|\\[[\\da-f:.]+])(?::\\d+)?");

    private final RegisterSimulator simulator;
    private final MadeUpCompanies companies;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    ControlEndpoint(RegisterSimulator simulator, MadeUpCompanies companies) {
        this.simulator = simulator;
        this.companies = companies;
    }

    /**
     * What is left out is null.
     *
     * @param times 1 if left out
     * @param millis how late the answer is, for those that are late
     */
    private record Planned(
            @Nullable Register register,
            @Nullable Disturbance disturbance,
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
        if (!isCalledByAddress(exchange)) {
            return problem(403, "Call it by its address, such as http://127.0.0.1");
        }
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

    private static boolean isCalledByAddress(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && BY_ADDRESS.matcher(host).matches();
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
            return plan(json.readValue(content, Planned.class));
        }
        if (path.startsWith(COMPANIES + "/")) {
            CompanyChange change = json.readValue(content, CompanyChange.class);
            return simulator.change(path.substring(COMPANIES.length() + 1), change) ? ok(change) : unknown();
        }
        return unknown();
    }

    private Reply plan(Planned planned) {
        Register register = planned.register();
        Disturbance disturbance = planned.disturbance();
        int times = planned.times() == null ? 1 : planned.times();
        long millis = planned.millis() == null ? 0 : planned.millis();
        if (register == null || disturbance == null) {
            return problem(400, "A register and a disturbance are expected");
        }
        if (times < 1 || times > MOST_TIMES || millis < 0 || millis > LONGEST_DELAY) {
            return problem(400, "times is 1 to %d, millis is 0 to %d".formatted(MOST_TIMES, LONGEST_DELAY));
        }
        if (disturbance == Disturbance.SLOW) {
            simulator.slowDown(register, Duration.ofMillis(millis), times);
        } else {
            simulator.disturb(register, disturbance, times);
        }
        return ok(planned);
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
