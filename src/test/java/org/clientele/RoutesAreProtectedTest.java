package org.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clientele.shell.RootView;
import org.clientele.support.HttpVisitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No page is open by mistake. */
@ServerTest
class RoutesAreProtectedTest {

    /** The only pages that visitors may open: signing in, and what one-time links lead to. */
    private static final Set<String> OPEN = Set.of(
            "login",
            "setup/:secret",
            "reset/:secret",
            "login/code",
            "login/set-up",
            "portal/login",
            "portal/login/code",
            "portal/login/set-up",
            "portal/notices/privacy",
            "portal/notices/legal",
            "portal/answer/:secret",
            "portal/choose",
            "portal/forgotten",
            "portal/accept/:secret",
            "portal/reset/:secret",
            "portal/enter/:secret");

    @LocalServerPort
    int port;

    @Autowired
    ServletContext servletContext;

    private List<RouteData> routes;

    @BeforeEach
    void find() {
        routes = RouteConfiguration.forRegistry(
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext)))
                .getAvailableRoutes();
        assertThat(routes).hasSizeGreaterThan(5);
    }

    @Test
    void onlyTheListedPagesAreOpenToVisitors() {
        assertThat(routes)
                .filteredOn(route -> route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                .flatExtracting(RoutesAreProtectedTest::templates)
                .containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @Test
    void everyOtherPageSendsAVisitorToSignIn() {
        assertThat(routes.stream().flatMap(route -> templates(route).stream()))
                .filteredOn(template -> !OPEN.contains(template))
                .allSatisfy(template -> {
                    HttpVisitor visitor = new HttpVisitor(port);
                    assertThat(visitor.redirect(visitor.get("/" + address(template))))
                            .isEqualTo(template.startsWith("portal") ? "/portal/login" : "/login");
                });
    }

    @Test
    void whatOpenPagesLookLikeIsOpenAsWell() {
        assertThat(routes)
                .filteredOn(route -> route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                .flatExtracting(route -> List.of(route.getNavigationTarget().getAnnotationsByType(StyleSheet.class)))
                .extracting(StyleSheet::value)
                .contains("portal.css")
                .allSatisfy(sheet ->
                        assertThat(new HttpVisitor(port).get("/" + sheet)).returns(200, HttpResponse::statusCode));
    }

    @Test
    void theLineByWhichOpenPagesHearOfChangesIsClosedToVisitors() {
        HttpVisitor visitor = new HttpVisitor(port);

        assertThat(visitor.redirect(visitor.get("/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=long-polling")))
                .isEqualTo("/login");
    }

    @Test
    void everyPageOfTheDeskAndThePortalNamesItsRoles() {
        assertThat(routes)
                .filteredOn(route -> !OPEN.contains(route.getTemplate()))
                .filteredOn(route -> route.getNavigationTarget() != RootView.class)
                .allSatisfy(route -> {
                    assertThat(route.getTemplate()).matches("(?:desk|portal)(?:/.*)?");
                    assertThat(route.getNavigationTarget()).hasAnnotation(RolesAllowed.class);
                });
    }

    private static List<String> templates(RouteData route) {
        return Stream.concat(
                        Stream.of(route.getTemplate()),
                        route.getRouteAliases().stream().map(RouteBaseData::getTemplate))
                .toList();
    }

    /** The template with some id where it wants one. */
    private static String address(String template) {
        return template.replaceAll(":[^/]+", "0198c5f0-0000-7000-8000-000000000000");
    }
}
