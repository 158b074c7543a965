using Youju.Reading.Search;

namespace Youju.Reading.Prose;

/// <summary>Gives a figure whose clause names no subject that of a figure before it, else that of its item's title.</summary>
internal sealed class SubjectHeritage(ProseText prose, LabelReader labels)
{
    private const int LookBack = 40;

    // Where the first figure of each item stands, by the index of the item's passage.
    private readonly Dictionary<int, int> firstOf = [];

    public void AddStart(Statement statement) => firstOf.TryAdd(statement.Passage.Owner, statement.Start);

    public Statement Inherit(Statement heir, IReadOnlyList<Statement> statements)
    {
        var bearer = statements
            .Backwards(statements.Count, LookBack)
            .TakeWhile(before => before.Passage == heir.Passage)
            .FirstOrDefault(before => NamesSubjectOf(before, heir));
        if (FindOwnSide(heir, bearer) is { } side)
            return heir with { Subject = side, Label = side, NamesSubject = true };
        if (bearer is not null)
            return heir with { Subject = bearer.Subject, Label = bearer.Label };
        var title = SubjectReader.Strip(ReadOpeningWords(heir), labels.Phrases);
        return heir with { Subject = title, Label = labels.Name(title) };
    }

    private static bool NamesSubjectOf(Statement before, Statement heir) =>
        before is { InReason: false, Subject.Length: > 0, Role: Role.Level or Role.Base }
        && before.Bracket == heir.Bracket;

    // 收入预算9万元，…；支出预算9万元: the bare word names the other side.
    private static string? FindOwnSide(Statement heir, Statement? bearer) =>
        bearer switch
        {
            null when heir.Lead.EndsWith("收入预算") => "收入总计",
            { Label: "收入总计" or "本年收入合计" } when heir.Lead.EndsWith("支出预算") => "支出总计",
            _ => null,
        };

    /// <summary>The title of the item that the statement stands in; empty where a figure stands in the title itself.</summary>
    private string ReadOpeningWords(Statement statement)
    {
        var owner = prose.Passages[statement.Passage.Owner];
        var words = prose.Text.AsSpan(owner.Body, Math.Min(ClauseFinder.LongestLead, owner.End - owner.Body));
        var opening = words[..words.FindAnyOrEnd("，。；：:")];
        var first = firstOf.GetValueOrDefault(owner.Index, int.MaxValue);
        return owner.Body + opening.Length <= Math.Min(first, statement.LeadStart) ? opening.ToString() : "";
    }
}
