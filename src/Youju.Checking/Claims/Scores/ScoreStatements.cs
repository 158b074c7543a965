using Youju.Checking.Claims.Tables;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Reading.Prose;
using Youju.Reading.Scores;

namespace Youju.Checking.Claims.Scores;

/// <summary>Compares the score and the execution rate that running text tells with those of the one score table.</summary>
internal sealed class ScoreStatements(AnalysedText text, Document document, Pack pack)
{
    /// <summary>What text says of the result against what the form prints.</summary>
    public const string Pattern = "T03";

    private readonly IReadOnlyList<ScoreTable> forms =
    [
        .. ScoreTable.FindInDocument(document, pack.Tables.Scores).Where(table => table.Total is not null),
    ];

    /// <summary>Where there are several tables, each speaks of a project of its own.</summary>
    public IEnumerable<Claim> ReadClaims() =>
        forms is [var form] ? CompareScores(form).Concat(CompareRates(form)) : [];

    private IEnumerable<Claim> CompareScores(ScoreTable form) =>
        from said in text.Statements
        where
            said
                is {
                    IsLevel: true,
                    IsPrior: false,
                    Figure: { Unit.Dimension: Dimension.Score, Qualifier: Qualifier.Rounded }
                }
        where pack.Tables.Scores.Told.Contains(said.Subject) && form.Total!.Score is not null
        select TableClaim.CreateEquality(
            Pattern,
            ToTextTerm(said),
            new(form.Total!.Name, form.Total.Score! with { Unit = said.Figure.Unit }, form.Total.Row),
            isCertain: true
        );

    /// <summary>A rate may be that of a part of the money: only a slip of the pen is an error.</summary>
    private IEnumerable<Claim> CompareRates(ScoreTable form) =>
        from said in text.Statements
        where
            said
                is {
                    Role: Role.Rate,
                    InReason: false,
                    IsPrior: false,
                    IsPercent: true,
                    Figure.Qualifier: Qualifier.Rounded
                }
        where
            form.Rates.Count == 1
            && pack.Tables.Scores.Rates.Any(said.Lead.TrimEnd('为', '达', '到', '是').EndsWith)
        let rate = form.Rates[0]
        select TableClaim.CreateEquality(
            Pattern,
            ToTextTerm(said),
            new(rate.Name + "执行率", rate.Rate, rate.Row),
            isCertain: Typo.Explains(said.Figure, rate.Rate.Value)
        );

    private static TableTerm ToTextTerm(Statement said) =>
        new($"文中{said.Subject}", said.Figure, said.Figure.Span);
}
