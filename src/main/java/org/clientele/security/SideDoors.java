package org.clientele.security;

import org.springframework.context.ApplicationContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;

/** Puts our own ways in beside Spring Security's form: whoever comes in by them has the same session as all others. */
record SideDoors(ActorContexts contexts, RequestCache wanted) {

    /** @param target where one goes who wanted to see nothing else */
    void add(HttpSecurity http, AbstractAuthenticationProcessingFilter filter, String target) {
        var arrived = new SavedRequestAwareAuthenticationSuccessHandler();
        arrived.setDefaultTargetUrl(target);
        arrived.setRequestCache(wanted);
        filter.setAuthenticationSuccessHandler(arrived);
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setSecurityContextHolderStrategy(contexts);
        filter.setApplicationEventPublisher(http.getSharedObject(ApplicationContext.class));
        http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class);
    }
}
