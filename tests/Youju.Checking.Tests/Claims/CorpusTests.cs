using Youju.Accuracy.Corpus;

namespace Youju.Checking.Tests.Claims;

/// <summary>Real documents with audited relations: what was once reached must not be lost.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void Reads_audited_documents_as_well_as_before()
    {
        var score = CorpusScore.ScoreFolder(RepositoryFiles.Shared("corpus"));

        Assert.True(score.Recall >= 99, $"recall {score.Recall} %");
        Assert.True(score.VerdictAccuracy >= 99, $"verdicts {score.VerdictAccuracy} %");
        Assert.True(score.InconsistenciesFound >= 96, $"inconsistencies {score.InconsistenciesFound} %");
        Assert.True(
            score.AlarmsPerTenThousandCharacters < 1,
            $"alarms {score.AlarmsPerTenThousandCharacters}"
        );
    }
}
