namespace Youju.Reading.Prose;

/// <summary>Finds parts that stand in brackets after their whole: 三公经费5万元（公务接待费2万元，公务用车运行费3万元）.</summary>
public static class BracketListReader
{
    public static IEnumerable<Enumeration> Read(AnalysedText text)
    {
        var statements = text.Statements;
        for (var i = 1; i < statements.Count; i++)
        {
            var bracket = statements[i].Bracket;
            if (bracket < 0 || statements[i - 1].Bracket == bracket || OpensOtherwise(text, statements[i]))
                continue;
            var whole = statements[i - 1];
            var parts = statements
                .Skip(i)
                .TakeWhile(one => one.Bracket == bracket)
                .Where(one => one.IsLevel && !one.IsPrior && one.HasSameUnit(whole))
                .ToList();
            if (parts.Count > 1 && whole.IsLevel && StandsBefore(text, whole, bracket))
                yield return new Enumeration(whole, parts, Promise: false);
        }
    }

    // （其中…） and （包括…） are read as lists already.
    private static bool OpensOtherwise(AnalysedText text, Statement first)
    {
        var words = text.Text.AsSpan(first.Bracket, first.Start - first.Bracket);
        return words.Contains("其中", StringComparison.Ordinal)
            || words.Contains("包括", StringComparison.Ordinal)
            || words.Contains("分别", StringComparison.Ordinal);
    }

    private static bool StandsBefore(AnalysedText text, Statement whole, int bracket) =>
        bracket >= whole.End && text.Text.AsSpan(whole.End, bracket - whole.End) is "" or "。" or "，";
}
