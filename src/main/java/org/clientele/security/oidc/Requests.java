package org.clientele.security.oidc;

import java.time.Duration;
import java.util.List;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** How providers are asked: those that somebody typed in more carefully than those that are configured. */
final class Requests {

    private static final Duration WHOLE_ANSWER = Duration.ofSeconds(8);

    private final RestTemplate near = template(new GuardedRequests(true, WHOLE_ANSWER));
    private final RestTemplate far = template(new GuardedRequests(false, WHOLE_ANSWER));

    RestTemplate of(Provider provider) {
        return provider.anywhere() ? near : far;
    }

    private static RestTemplate template(ClientHttpRequestFactory factory) {
        RestTemplate template = new RestTemplate(factory);
        template.setInterceptors(List.of(new SmallAnswers()));
        return template;
    }
}
