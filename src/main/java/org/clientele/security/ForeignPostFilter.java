package org.clientele.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site's page posts to us, the sign-in forms above all: those are sent without a token. Browsers say
 * where a request comes from (W3C Fetch Metadata), though not to an installation without TLS, and old ones never; then the
 * {@code Origin} counts, or the {@code Referer} where there is none. What says nothing at all is no browser's.
 */
final class ForeignPostFilter extends OncePerRequestFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private final Supplier<Stream<String>> ownAddresses;

    /** @param ownAddresses that are configured, for proxies that pass on another {@code Host}; empty ones do not count */
    ForeignPostFilter(Supplier<Stream<String>> ownAddresses) {
        this.ownAddresses = ownAddresses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!HARMLESS.contains(request.getMethod()) && isForeign(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("cross-site") || site.equals("same-site");
        }
        String origin = request.getHeader("Origin");
        String from = origin == null ? request.getHeader("Referer") : origin;
        return from != null && !isOurs(hostOf(from), request);
    }

    /** Whether it was TLS does not count: behind a proxy that ends it we may not know. */
    private boolean isOurs(String host, HttpServletRequest request) {
        String own = hostOf(request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort());
        return !host.isEmpty()
                && Stream.concat(Stream.of(own), ownAddresses.get().map(ForeignPostFilter::hostOf))
                        .anyMatch(host::equals);
    }

    /** Name and port; the usual ports of both schemes are none. Empty for what is no address, such as {@code null}. */
    private static String hostOf(String address) {
        try {
            String authority = URI.create(address).getRawAuthority(); // also of names with an underscore
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
