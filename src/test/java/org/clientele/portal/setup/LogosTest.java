package org.clientele.portal.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.portal.PortalBrand;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.SaveOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class LogosTest {

    @Autowired
    PortalBranding branding;

    @Autowired
    TestClients clients;

    private ClientId client;

    @BeforeEach
    void aClient() {
        client = clients.add("Logo Client");
    }

    @Test
    void aLogoThatWasMadeHereIsTaken() throws IOException {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", image);

        String logo = branding.keepLogo(image.toByteArray()).orElseThrow();

        assertThat(branding.look(new PortalBrand("", "", logo), client, 0)).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void anotherHashIsRefused() {
        assertThat(branding.look(new PortalBrand("", "", "a".repeat(64)), client, 0))
                .asInstanceOf(type(SaveOutcome.Invalid.class))
                .satisfies(refused -> assertThat(refused.fields()).containsKey("logo"));
    }

    @Test
    void whatIsNoImageMakesNoLogo() {
        assertThat(branding.keepLogo("no image".getBytes())).isEmpty();
    }
}
