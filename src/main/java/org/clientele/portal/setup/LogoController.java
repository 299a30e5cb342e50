package org.clientele.portal.setup;

import java.time.Duration;
import org.clientele.portal.PortalBrand;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves logos, which stand on the page where visitors sign in. */
@Controller
class LogoController {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final BrandQueries brands;

    LogoController(BrandQueries brands) {
        this.brands = brands;
    }

    @GetMapping(PortalBrand.LOGO_PATH + "{hash}")
    ResponseEntity<byte[]> logo(@PathVariable String hash) {
        return brands.logo(hash)
                .map(image -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable())
                        .body(image))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
