package org.clientele.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever signs in where somebody is signed in begins anew: open pages of the other one must not go on under his name. */
final class FreshSessionFilter extends OncePerRequestFilter {

    private final Set<String> signIns;

    /** @param signIns where sign-in forms are posted to */
    FreshSessionFilter(String... signIns) {
        this.signIns = Set.of(signIns);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null
                && request.getMethod().equals("POST")
                && signIns.contains(request.getServletPath())
                && session.getAttribute(OpenSessions.class.getName()) != null) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
