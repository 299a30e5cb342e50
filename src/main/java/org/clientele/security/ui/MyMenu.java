package org.clientele.security.ui;

import com.vaadin.flow.component.Component;
import org.clientele.shared.ui.UserMenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What everybody can change about their own account, in the user's menu. */
@Configuration(proxyBeanMethods = false)
class MyMenu {

    @Bean
    UserMenuEntry passwordEntry() {
        return new Entry("password.title", "vaadin:key", 20, MyPasswordView.class);
    }

    @Bean
    UserMenuEntry securityEntry() {
        return new Entry("factor.page", "vaadin:lock", 25, MySecurityView.class);
    }

    @Bean
    UserMenuEntry sessionsEntry() {
        return new Entry("sessions.title", "vaadin:laptop", 30, MySessionsView.class);
    }

    private record Entry(String titleKey, String icon, int order, Class<? extends Component> view)
            implements UserMenuEntry {

        @Override
        public void choose(Component source) {
            source.getUI().ifPresent(ui -> ui.navigate(view));
        }
    }
}
