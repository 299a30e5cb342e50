package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkAddressTest {

    @Test
    void anAddressOfFourNumbersStaysAsItIs() {
        assertThat(NetworkAddress.networkOf("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void allAddressesOfOneHomeAreTheSameNetwork() {
        assertThat(NetworkAddress.networkOf("2001:db8:12:34:5678:9abc:def0:1"))
                .isEqualTo("2001:db8:12:34::/64")
                .isEqualTo(NetworkAddress.networkOf("2001:db8:12:34::2"))
                .isNotEqualTo(NetworkAddress.networkOf("2001:db8:12:35::2"));
    }

    @Test
    void theMachineItselfIsNoNetwork() {
        assertThat(NetworkAddress.networkOf("0:0:0:0:0:0:0:1")).isEqualTo("0:0:0:0:0:0:0:1");
    }
}
