package org.clientele.settings;

import java.util.Optional;
import java.util.Set;
import org.clientele.shared.Feature;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FeatureSwitchRepository extends Repository<FeatureSwitch, Feature> {

    FeatureSwitch save(FeatureSwitch featureSwitch);

    Optional<FeatureSwitch> findById(Feature feature);

    @Query("select s.feature from FeatureSwitch s where not s.isOn")
    Set<Feature> findOff();
}
