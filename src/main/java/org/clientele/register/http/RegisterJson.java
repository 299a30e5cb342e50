package org.clientele.register.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.clientele.register.RegisterFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks registers that answer with JSON, and reads it liberally: what is not known is passed over, a text or list that is
 * missing is empty, one thing may stand where several are expected, and a number where a text is.
 */
@Component
public class RegisterJson {

    private static final int FIRST_OF_SERVER = 500;

    private final RegisterHttp http;
    private final RegisterSettings settings;
    private final JsonMapper mapper;

    public RegisterJson(RegisterHttp http, RegisterSettings settings) {
        this.http = http;
        this.settings = settings;
        JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        this.mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .withConfigOverride(String.class, override -> override.setNullHandling(empty))
                .withConfigOverride(List.class, override -> override.setNullHandling(empty))
                .build();
    }

    /**
     * The answer to a look-up with a status below 500.
     *
     * @throws NoAnswerException if there was none within the bounds of look-ups, or the server failed
     */
    public HttpResponse<byte[]> get(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .build();
        HttpResponse<byte[]> answer = http.send(request, settings.lookUp());
        if (answer.statusCode() >= FIRST_OF_SERVER) {
            throw new NoAnswerException(RegisterFailure.UNAVAILABLE);
        }
        return answer;
    }

    /** @throws NoAnswerException if it is nothing of the kind */
    public <T> T read(HttpResponse<byte[]> answer, Class<T> type) {
        try {
            @Nullable T read = mapper.readValue(answer.body(), type);
            if (read != null) {
                return read;
            }
        } catch (JacksonException e) {
            throw new NoAnswerException(RegisterFailure.GARBLED, e);
        }
        throw new NoAnswerException(RegisterFailure.GARBLED);
    }
}
