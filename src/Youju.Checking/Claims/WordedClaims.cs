using Youju.Checking.Relations.Stems;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>Relations without a figure of their own to ask about: a word compares what was told, lists run on.</summary>
internal static class WordedClaims
{
    public static IEnumerable<Claim> ReadClaims(AnalysedText text, StemFinder stems) =>
        [
            .. new SubjectListReader(text).ReadClaims(),
            .. new SetAsideReader(text).ReadClaims(),
            .. new SplitReader(text).ReadClaims(),
            .. new HeadedTotals(text, stems).ReadClaims(),
            .. new PeriodReader(text).ReadClaims(),
            .. new ScheduleReader(text).ReadClaims(),
            .. new StandstillReader(text).ReadClaims(),
            .. new OrderReader(text).ReadClaims(),
            .. new EqualityReader(text, stems).ReadClaims(),
            .. new RatioReader(text).ReadClaims(),
            .. new WordedFormulas(text).ReadClaims(),
        ];
}
