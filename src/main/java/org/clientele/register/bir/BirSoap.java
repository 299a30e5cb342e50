package org.clientele.register.bir;

import java.net.URI;
import java.util.Objects;
import org.clientele.register.RegisterFailure;
import org.clientele.register.http.NoAnswerException;
import org.clientele.register.http.RegisterAddresses;
import org.clientele.register.http.RegisterHttp;
import org.clientele.register.http.RegisterSettings;
import org.clientele.register.http.RegisterSettings.Bounds;
import org.springframework.oxm.XmlMappingException;
import org.springframework.oxm.jaxb.Jaxb2Marshaller;
import org.springframework.stereotype.Component;
import org.springframework.ws.WebServiceException;
import org.springframework.ws.client.WebServiceFaultException;
import org.springframework.ws.client.WebServiceIOException;
import org.springframework.ws.client.core.WebServiceTemplate;
import org.springframework.ws.soap.addressing.client.ActionCallback;
import org.springframework.ws.soap.saaj.SaajSoapMessageFactory;
import org.springframework.ws.transport.HeadersAwareSenderWebServiceConnection;
import org.springframework.ws.transport.WebServiceConnection;
import org.springframework.ws.transport.WebServiceMessageSender;
import org.springframework.ws.transport.context.TransportContext;
import org.springframework.ws.transport.context.TransportContextHolder;

/**
 * Speaks SOAP 1.2 with WS-Addressing. Answers may be bare envelopes or multipart ones. A document type is refused by the
 * parsers, and with it every external entity.
 */
@Component
class BirSoap {

    private static final String WIRE = BirSoap.class.getPackageName() + ".wire";

    private final RegisterAddresses addresses;
    private final WebServiceTemplate lookUps;
    private final WebServiceTemplate bulk;

    BirSoap(RegisterHttp http, RegisterSettings settings, RegisterAddresses addresses) {
        this.addresses = addresses;
        Jaxb2Marshaller marshaller = new Jaxb2Marshaller();
        marshaller.setContextPath(WIRE);
        marshaller.setLazyInit(true);
        SaajSoapMessageFactory messages = new SaajSoapMessageFactory(new BirMessages());
        this.lookUps = template(marshaller, messages, new Sender(http, settings.lookUp()));
        this.bulk = template(marshaller, messages, new Sender(http, settings.bulk()));
    }

    private static WebServiceTemplate template(
            Jaxb2Marshaller marshaller, SaajSoapMessageFactory messages, WebServiceMessageSender sender) {
        WebServiceTemplate template = new WebServiceTemplate(messages);
        template.setMarshaller(marshaller);
        template.setUnmarshaller(marshaller);
        template.setMessageSender(sender);
        // A fault is a fault whatever the status of HTTP.
        template.setCheckConnectionForFault(false);
        return template;
    }

    private record Sender(RegisterHttp http, Bounds bounds) implements WebServiceMessageSender {

        @Override
        public WebServiceConnection createConnection(URI uri) {
            return new BirConnection(http, bounds, uri);
        }

        @Override
        public boolean supports(URI uri, UriSource source) {
            return true;
        }
    }

    /**
     * Makes one call.
     *
     * @param session by which BIR knows whoever signed in; empty before that
     * @throws NoAnswerException if there is no answer of that type
     */
    <T> T call(BirAction action, Object question, String session, Class<T> answer) {
        WebServiceTemplate template = action == BirAction.CHANGES ? bulk : lookUps;
        ActionCallback addressing = new ActionCallback(action.uri());
        addressing.setShouldInitializeTo(true);
        try {
            Object answered = template.marshalSendAndReceive(addresses.bir().toString(), question, message -> {
                addressing.doWithMessage(message);
                if (!session.isEmpty()) {
                    connection().addRequestHeader("sid", session);
                }
            });
            if (!answer.isInstance(answered)) {
                throw new NoAnswerException(RegisterFailure.GARBLED);
            }
            return answer.cast(answered);
        } catch (WebServiceFaultException | WebServiceIOException failed) {
            throw new NoAnswerException(RegisterFailure.UNAVAILABLE, failed);
        } catch (WebServiceException | XmlMappingException garbled) {
            throw new NoAnswerException(RegisterFailure.GARBLED, garbled);
        }
    }

    /** The one that is about to carry the message. */
    private static HeadersAwareSenderWebServiceConnection connection() {
        TransportContext context = Objects.requireNonNull(TransportContextHolder.getTransportContext());
        return (HeadersAwareSenderWebServiceConnection) Objects.requireNonNull(context.getConnection());
    }
}
