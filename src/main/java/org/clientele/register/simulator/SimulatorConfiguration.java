package org.clientele.register.simulator;

import java.time.Clock;
import org.clientele.register.http.RegisterAddresses;
import org.clientele.register.http.RegisterSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts the simulator in place of all three registers where an installation asks for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("clientele.registers.simulator.enabled")
class SimulatorConfiguration {

    @Bean
    RegisterSimulator registerSimulator(RegisterSettings settings, Clock clock) {
        return new RegisterSimulator(settings.simulator(), settings.whiteList().dailyQuota(), clock);
    }

    @Bean
    @Primary
    RegisterAddresses simulatedAddresses(RegisterSimulator simulator) {
        return new SimulatedAddresses(simulator);
    }
}
