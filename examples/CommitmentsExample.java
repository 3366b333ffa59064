import org.ortaq.commitments.progress.Aim;
import org.ortaq.commitments.progress.AnticipatedProgress;
import org.ortaq.commitments.progress.Observed;
import org.ortaq.commitments.progress.OnTrackRatio;
import org.ortaq.commitments.progress.Progress;

/** Trade is to reach 10 billion by 2030: on track by past growth, and by the trend? */
void main() {
    var aim = new Aim(10_000, 2030);
    var seen = new Observed(2018, 2_500, 2024, 4_300);
    var said = switch (OnTrackRatio.of(seen, aim)) {
        case Progress.Ratio r -> String.format(
                Locale.ROOT,
                "it grew %.1f %% a year and needed %.1f; from now on it needs %.1f. At this pace 2030 sees %.0f: %s",
                100 * r.observedGrowth(),
                100 * r.requiredGrowth(),
                100 * r.stillNeeded(),
                r.projection(),
                r.progressClass().word());
        case Progress.Untestable u -> u.reason().words();
    };
    IO.println(said);
    var trend = AnticipatedProgress.of(
            new int[] {2018, 2020, 2022, 2024}, new double[] {2_500, 2_900, 4_600, 4_300}, aim);
    IO.println(String.format(Locale.ROOT, "by its trend %.0f: %s", trend.projection(), trend.call()));
}
