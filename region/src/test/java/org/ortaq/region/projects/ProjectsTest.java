package org.ortaq.region.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortaq.region.promises.PromisesPackage;

class ProjectsTest {

    private static Projects today() {
        var in = PromisesPackage.reading(LocalDate.of(2026, 3, 31), 2024);
        var projects = Projects.read(in);
        assertThat(in.problems().all()).isEmpty();
        return projects;
    }

    private static JointProject find(Projects projects, String id) {
        return projects.list().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namedAndUnnamedProjectsMakeThePortfolioOfNovember2025() {
        var portfolio = today().list().stream()
                .filter(p -> p.portfolio().filter("kaz-uzb-industry"::equals).isPresent())
                .toList();
        assertThat(portfolio.stream().mapToInt(JointProject::count).sum()).isEqualTo(78);
        assertThat(portfolio.stream()
                        .filter(JointProject::isDone)
                        .mapToInt(JointProject::count)
                        .sum())
                .isEqualTo(12);
    }

    @Test
    void theRestThatIsDoneHasTheStatedMeanValue() {
        var done = find(today(), "kaz-uzb-industry-rest-done");
        assertThat(done.value().orElseThrow().mid()).isCloseTo(done.count() * 220.0 / 12, within(1e-9));
    }

    @Test
    void aMissingValueStaysMissing() {
        assertThat(find(today(), "solar-fergana-namangan").value()).isEmpty();
    }

    @Test
    void aYearEarlierLessIsKnown() {
        var earlier = Projects.read(PromisesPackage.reading(LocalDate.of(2023, 12, 31), 2023));
        assertThat(earlier.list()).extracting(JointProject::id).doesNotContain("cku-railway", "solar-fergana-namangan");
        assertThat(find(earlier, "tulpar-car-plant").status()).isEqualTo(ProjectStatus.UNDER_WAY);
        assertThat(earlier.advance("cku-railway").list()).isEqualTo(earlier.list());
    }

    @Test
    void aFundIsAsLargeAsLastStated() {
        assertThat(today().funds())
                .filteredOn(f -> f.id().equals("uzb-kgz-fund"))
                .extracting(Fund::sizeMusd)
                .isEqualTo(List.of(java.util.OptionalDouble.of(200)));
    }

    @Test
    void leversMergeInAnyOrder() {
        var start = today().at(2030);
        var one = start.finance("uzb-kgz-fund", 100)
                .scaleCapitalCost(2)
                .advance("cku-railway")
                .finance("uzb-tjk-fund", 1);
        var other = start.finance("uzb-tjk-fund", 1)
                .advance("cku-railway")
                .finance("uzb-kgz-fund", 100)
                .scaleCapitalCost(2);
        assertThat(one).isEqualTo(other);
        assertThat(find(one, "cku-railway").completion()).hasValue(2030);
        assertThat(start.list()).isEqualTo(today().list());
    }

    @Test
    void aLeverOfSomethingUnknownIsRefusedWithAGuess() {
        assertThatThrownBy(() -> today().advance("cku-railwai"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cku-railway");
    }

    @Test
    void aPortfolioAdvancesWhole() {
        var done = today().at(2031).advance("kaz-uzb-industry").list().stream()
                .filter(p -> p.portfolio().isPresent())
                .toList();
        assertThat(done).isNotEmpty().allMatch(JointProject::isDone);
    }
}
