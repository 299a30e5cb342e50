package org.clientele.security.oidc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/**
 * Asks addresses that somebody typed in, or that a provider named: over TLS, never within our own network, never to where an
 * answer sends us, and only for so long. The name is looked up once, by us, and what was looked at is what is connected to.
 */
final class GuardedRequests extends HttpComponentsClientHttpRequestFactory {

    private static final Timeout CONNECT = Timeout.ofSeconds(3);
    private static final Timeout SILENCE = Timeout.ofSeconds(5);

    private final boolean anywhere;
    private final Duration whole;

    /** @param whole what an answer may take from beginning to end */
    GuardedRequests(boolean anywhere, Duration whole) {
        super(client(anywhere));
        this.anywhere = anywhere;
        this.whole = whole;
    }

    @Override
    public ClientHttpRequest createRequest(URI uri, HttpMethod method) throws IOException {
        if (!Provider.isAllowed(uri, anywhere)) {
            throw new IOException("Not asked, since it is not HTTPS: " + uri.getScheme() + "://" + uri.getHost());
        }
        return super.createRequest(uri, method);
    }

    /** Who sends a letter a second is hung up on too. */
    @Override
    protected void postProcessHttpRequest(ClassicHttpRequest request) {
        if (request instanceof HttpUriRequestBase sent) {
            Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(whole);
                    sent.abort();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }

    private static CloseableHttpClient client(boolean anywhere) {
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(CONNECT)
                .setSocketTimeout(SILENCE)
                .setTimeToLive(TimeValue.ofSeconds(30))
                .build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(anywhere ? SystemDefaultDnsResolver.INSTANCE : new PublicNames())
                        .setDefaultConnectionConfig(connections)
                        .setMaxConnPerRoute(4)
                        .setMaxConnTotal(40)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(SILENCE)
                        .setResponseTimeout(SILENCE)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /** Names of which each address is one of the internet. */
    private static final class PublicNames implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] addresses = InetAddress.getAllByName(host);
            if (!Arrays.stream(addresses).allMatch(PublicAddresses::contain)) {
                throw new UnknownHostException("Not asked, since it is within a network of its own: " + host);
            }
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
