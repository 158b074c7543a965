using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>Relations without a figure of their own to ask about: a word compares what was told, lists run on.</summary>
internal static class WordedClaims
{
    public static IEnumerable<Claim> ReadClaims(AnalysedText text) =>
        [
            .. new SubjectListReader(text).Read(),
            .. new SetAsideReader(text).Read(),
            .. new ScheduleReader(text).Read(),
            .. new StandstillReader(text).Read(),
            .. new OrderReader(text).Read(),
            .. new EqualityReader(text).Read(),
        ];
}
