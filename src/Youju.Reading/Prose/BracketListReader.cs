namespace Youju.Reading.Prose;

/// <summary>Finds parts that stand in brackets after their whole: 三公经费5万元（公务接待费2万元，公务用车运行费3万元）.</summary>
public static class BracketListReader
{
    // （其中…） and （包括…） are read as lists already.
    private static readonly string[] OtherOpeners = ["其中", "包括", "分别"];

    // What may stand between a whole and the bracket with its parts.
    private static readonly string[] Joints = ["", "。", "，"];

    public static IEnumerable<Enumeration> FindBracketLists(AnalysedText text) =>
        from first in text.Statements.Skip(1)
        let whole = text.Statements[first.Index - 1]
        where OpensBracket(first, whole) && whole.IsLevel && StandsBefore(text, whole, first.Bracket)
        where !OpensOtherwise(text, first)
        let parts = CollectParts(text, first, whole)
        where parts.Count > 1
        select new Enumeration(whole, parts, Promise: false);

    private static bool OpensBracket(Statement first, Statement whole) =>
        first.Bracket >= 0 && first.Bracket != whole.Bracket;

    private static List<Statement> CollectParts(AnalysedText text, Statement first, Statement whole) =>
        [
            .. text
                .Statements.Skip(first.Index)
                .TakeWhile(one => one.Bracket == first.Bracket)
                .Where(one => one.IsCurrentLevel && one.HasSameUnit(whole)),
        ];

    private static bool OpensOtherwise(AnalysedText text, Statement first) =>
        Words.ContainsAny(text.Text[first.Bracket..first.Start], OtherOpeners);

    private static bool StandsBefore(AnalysedText text, Statement whole, int bracket) =>
        bracket >= whole.End && Joints.Contains(text.Text[whole.End..bracket]);
}
