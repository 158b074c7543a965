using Youju.Domain.Figures;

namespace Youju.Reading.Prose;

/// <summary>Finds lists that say how many parts they have, and have as many: 项目支出合计9万元，共2个项目：甲4万元；乙5万元.</summary>
public static class CountedListReader
{
    public static IEnumerable<Enumeration> Read(AnalysedText text) =>
        text
            .Statements.Where(one => one.Index > 0 && OpensList(text, one))
            .Select(one => ListAt(text, one))
            .OfType<Enumeration>();

    private static bool OpensList(AnalysedText text, Statement count)
    {
        var behind = text.Text.AsSpan(count.End);
        return count.Lead is "共" or "共有" or "共计"
            && count.Figure.Unit.Dimension == Dimension.Count
            && (
                behind.StartsWith("项目：")
                || behind.StartsWith("：")
                || behind.StartsWith("项目:")
                || behind.StartsWith(":")
            );
    }

    private static Enumeration? ListAt(AnalysedText text, Statement count)
    {
        var whole = text.Statements[count.Index - 1];
        if (whole is not { IsLevel: true, IsMoney: true, IsPrior: false } || whole.Sentence != count.Sentence)
            return null;
        var parts = text
            .Statements.Skip(count.Index + 1)
            .TakeWhile(one =>
                one.Sentence == count.Sentence
                && one is { IsLevel: true, IsPrior: false }
                && one.HasSameUnit(whole)
            )
            .ToList();
        return parts.Count > 1 && parts.Count == count.Figure.Nominal
            ? new Enumeration(whole, parts, Promise: true)
            : null;
    }
}
