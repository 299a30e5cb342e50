package org.clientele.security.ui.parts;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.Svg;
import java.util.Map;

/** A text as a picture that phones read, drawn as SVG without styles, dark on white in both themes. */
final class QrCode {

    /** In modules, as ISO/IEC 18004 asks for. */
    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    static Svg of(String text, String label) {
        Svg picture = new Svg(draw(text));
        picture.addClassName("qr-code");
        picture.getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        return picture;
    }

    static String draw(String text) {
        BitMatrix modules = encode(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges"><rect width="%1$d"\
                 height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>""".formatted(modules.getWidth(), path);
    }

    private static BitMatrix encode(String text) {
        try {
            return new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }
}
