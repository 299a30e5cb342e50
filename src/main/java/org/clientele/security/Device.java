package org.clientele.security;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Browser and operating system by the User-Agent header, well enough to recognize one's own. */
final class Device {

    private record Sign(String token, String name) {}

    /** In this order, since most browsers also claim to be the ones below them. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("Vivaldi", "Vivaldi"),
            new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("Firefox", "Firefox"),
            new Sign("FxiOS", "Firefox"),
            new Sign("CriOS", "Chrome"),
            new Sign("Chrome", "Chrome"),
            new Sign("Safari", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Android", "Android"),
            new Sign("Windows", "Windows"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Mac OS X", "macOS"),
            new Sign("Linux", "Linux"));

    private Device() {}

    static String of(@Nullable String userAgent) {
        return userAgent == null ? "?" : first(BROWSERS, userAgent) + " · " + first(SYSTEMS, userAgent);
    }

    private static String first(List<Sign> signs, String userAgent) {
        return signs.stream()
                .filter(sign -> userAgent.contains(sign.token()))
                .map(Sign::name)
                .findFirst()
                .orElse("?");
    }
}
