package org.clientele.portal.setup;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers the installation's own question whether an address leads here; to everybody else there is nothing here. */
@Controller
class NonceController {

    private final Nonces nonces;

    NonceController(Nonces nonces) {
        this.nonces = nonces;
    }

    @GetMapping(AddressProbe.PATH + "{nonce}")
    ResponseEntity<String> answer(@PathVariable String nonce) {
        return nonces.answer(nonce)
                .map(answer ->
                        ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(answer))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
