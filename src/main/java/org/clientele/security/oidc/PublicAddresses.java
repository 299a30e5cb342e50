package org.clientele.security.oidc;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/** The addresses of the internet, as against those of this machine and of networks of one's own (RFC 6890). */
final class PublicAddresses {

    /** A network by its first bytes. */
    private record Network(int bits, int... first) {

        boolean contains(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                int place = bit / Byte.SIZE;
                int wanted = place < first.length ? first[place] : 0;
                if ((address[place] & mask) != (wanted & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Network> CLOSED_4 = List.of(
            new Network(8, 0),
            new Network(8, 10),
            new Network(10, 100, 64),
            new Network(8, 127),
            new Network(16, 169, 254),
            new Network(12, 172, 16),
            new Network(24, 192, 0, 0),
            new Network(24, 192, 0, 2),
            new Network(16, 192, 168),
            new Network(15, 198, 18),
            new Network(24, 198, 51, 100),
            new Network(24, 203, 0, 113),
            new Network(3, 224));

    /** All that is handed out is of 2000::/3; of that, what leads to IPv4 addresses, and examples. */
    private static final Network OPEN_6 = new Network(3, 0x20);

    private static final List<Network> CLOSED_6 = List.of(
            new Network(23, 0x20, 0x01, 0),
            new Network(32, 0x20, 0x01, 0x0d, 0xb8),
            new Network(16, 0x20, 0x02),
            new Network(20, 0x3f, 0xff, 0));

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address
                ? OPEN_6.contains(bytes) && CLOSED_6.stream().noneMatch(network -> network.contains(bytes))
                : CLOSED_4.stream().noneMatch(network -> network.contains(bytes));
    }
}
