package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where a request comes from. Behind a proxy this is right only if forwarded headers are heeded (see README). */
final class NetworkAddress {

    private NetworkAddress() {}

    /** The address of the request that is being answered; empty outside requests. */
    static String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : "";
    }

    /** The address, of an IPv6 one only the network: a single machine has 2 to the power of 64 of them. */
    static String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return address.contains(":") ? networkOf(address) : address;
    }

    private static String networkOf(String ipv6) {
        try {
            byte[] bytes = java.net.InetAddress.getByName(ipv6).getAddress();
            return bytes.length == 16 ? print(bytes) : ipv6;
        } catch (java.net.UnknownHostException e) {
            return "unknown";
        }
    }

    private static String print(byte[] bytes) {
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < 8; i += 2) {
            network.append(Integer.toHexString((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff))
                    .append(':');
        }
        return network.append(":/64").toString();
    }
}
