package org.clientele.register.bir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The client does what the WSDL says. */
class BirWsdlTest {

    private static final String SOAP_12 = "http://schemas.xmlsoap.org/wsdl/soap12/";

    @Test
    void everyActionStandsInIt() throws Exception {
        Document wsdl = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(BirWsdlTest.class.getResourceAsStream("bir.wsdl"));
        NodeList operations = wsdl.getElementsByTagNameNS(SOAP_12, "operation");

        assertThat(IntStream.range(0, operations.getLength())
                        .mapToObj(n -> URI.create(((Element) operations.item(n)).getAttribute("soapAction"))))
                .containsAll(Stream.of(BirAction.values()).map(BirAction::uri).toList());
    }
}
