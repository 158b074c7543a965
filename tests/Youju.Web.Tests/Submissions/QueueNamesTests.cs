using Youju.Domain.Submissions;
using Youju.UseCases.Submissions;
using Youju.Web.Submissions;

namespace Youju.Web.Tests.Submissions;

public sealed class QueueNamesTests
{
    private readonly QueueNames names = new(
        new(
            new(_ => [], Hour: 0, Drawn: 0),
            [
                new(
                    new("u1-2025", "一中", 2025, "", Submission.None),
                    IsMine: false,
                    Days: null,
                    IsOverdue: false,
                    IsSampled: false
                ),
            ]
        )
    );

    [Fact]
    public void A_year_that_there_is_is_reckoned_once()
    {
        var asked = 0;

        for (var at = 0; at < 3; at++)
            names.ListSentences(2025, _ => ListNone(ref asked));

        Assert.Equal(1, asked);
        Assert.Same(names.NameUnits(2025), names.NameUnits(2025));
    }

    [Fact]
    public void Numbers_that_are_no_year_fill_no_memory()
    {
        Assert.NotSame(names.NameUnits(9999), names.NameUnits(9999));
        Assert.NotSame(names.View.ReadYear(9999), names.View.ReadYear(9999));
    }

    private static IReadOnlyList<SameSentence> ListNone(ref int asked)
    {
        asked++;
        return [];
    }
}
