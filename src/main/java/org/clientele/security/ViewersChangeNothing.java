package org.clientele.security;

import org.clientele.shared.Actor;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.aop.Advisor;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;

/**
 * Refuses every method of a service that writes to whoever looks as a contact (docs/adr/0044): not only those that ask who
 * acts. Methods that write are known by {@link RetriedOnCollision}.
 */
@Configuration
class ViewersChangeNothing {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor refusesViewers(ObjectProvider<CurrentActor> actor) {
        MethodBeforeAdvice refusal = (method, arguments, target) -> {
            if (actor.getObject().find().filter(Actor.Viewing.class::isInstance).isPresent()) {
                throw new AccessDeniedException("Who looks as a contact changes nothing");
            }
        };
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(null, RetriedOnCollision.class, true), refusal);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }
}
