package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * What one wanted to see before signing in, of the desk and of the portal apart: a page, not an icon that the browser looked
 * for by itself.
 */
final class WantedPages implements RequestCache {

    private static final PathPatternRequestMatcher IN_PORTAL =
            PathPatternRequestMatcher.pathPattern(Entrance.PORTAL + "/**");

    private final RequestCache desk = pages("/desk/**", "WANTED_IN_DESK");
    private final RequestCache portal = pages(Entrance.PORTAL + "/**", "WANTED_IN_PORTAL");

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        of(request).saveRequest(request, response);
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return of(request).getRequest(request, response);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return of(request).getMatchingRequest(request, response);
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        of(request).removeRequest(request, response);
    }

    private RequestCache of(HttpServletRequest request) {
        return IN_PORTAL.matches(request) ? portal : desk;
    }

    @SuppressWarnings("NullAway") // Spring's own manual sets null, though the parameter is not declared so.
    private static RequestCache pages(String path, String keptAs) {
        HttpSessionRequestCache pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.GET, path));
        pages.setSessionAttrName(keptAs);
        pages.setMatchingRequestParameterName(null); // its address stays as it was
        return pages;
    }
}
