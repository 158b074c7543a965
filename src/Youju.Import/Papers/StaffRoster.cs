using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>Counts the people of a list that names each of them: by a column that says what they are to the unit, by the parts of the
/// list, or by the name of the sheet.</summary>
/// <param name="file">What the file is called.</param>
internal sealed class StaffRoster(WorkbookSheet sheet, PaperLexicon lexicon, string file)
{
    private const int Longest = 3_000;
    private const int DeepestHead = 12;
    private const int LongestHeading = 24;
    private const int Fewest = 2;

    /// <summary>Of ten persons so many must be told.</summary>
    private const int MostlyTold = 8;

    private readonly List<WorkbookRow> rows = [.. sheet.Rows.Take(Longest + 1)];

    /// <summary>How many there are of each kind, by the key of the count; null where the sheet lists no people of the unit.</summary>
    public RosterCount? CountPeople()
    {
        if (rows.Count > Longest || !IsTitled() || FindNames() is not var (head, position))
            return null;
        var people = ListPeople(head, position);
        var column = FindKindColumn(people, position);
        var staying = people.FindAll(person => !HasLeft(person.Row));
        var told = staying.ConvertAll(person =>
            (column is { } at ? FindKind(person.Row.FindCell(at).Words) : null) ?? person.Part
        );
        var kinds = told.OfType<string>().CountBy(kind => kind).ToDictionary(StringComparer.Ordinal);
        return staying.Count < Fewest || kinds.Values.Sum() * 10 < staying.Count * MostlyTold
            ? null
            : new(kinds) { Untold = staying.Count - kinds.Values.Sum(), Left = people.Count - staying.Count };
    }

    /// <summary>What lines of words beside the list say of posts and people.</summary>
    public IReadOnlyDictionary<string, int> FindNoted() =>
        NotedCounts.FindIn(
            rows.Where(row => row.Cells.Count <= Fewest)
                .SelectMany(row => row.Cells)
                .Select(cell => cell.Words),
            lexicon
        );

    private bool IsTitled() =>
        rows.Take(DeepestHead)
            .Where(row => row.Cells.Count <= Fewest)
            .SelectMany(row => row.Cells)
            .Select(cell => cell.Words)
            .Concat([sheet.Name, file])
            .ToList()
            is var titles
        && titles.Exists(title => Holds(title, lexicon.RosterTitles))
        && !titles.Exists(title => Holds(title, lexicon.NotRosters));

    private static bool Holds(string title, IReadOnlyList<string> words) =>
        words.Any(word => title.Contains(word, StringComparison.Ordinal));

    private (int Row, int Column)? FindNames() =>
        (
            from row in rows.Take(DeepestHead)
            where row.Cells.Count >= Fewest
            from cell in row.Cells
            where IsNameHead(cell)
            select ((int, int)?)(row.Number, cell.Column)
        ).FirstOrDefault();

    private bool IsNameHead(WorkbookCell cell) =>
        lexicon.PersonNames.Contains(RowLabel.NormaliseName(cell.Words));

    private List<Person> ListPeople(int head, int position)
    {
        var (people, part) = (new List<Person>(), FindKind(sheet.Name));
        foreach (var row in rows)
        {
            if (row.Cells is [{ Words.Length: <= LongestHeading } only])
                part = FindPart(only.Words) ?? part;
            else if (row.Number > head && NamesPerson(row, position))
                people.Add(new(row, part));
        }

        return people;
    }

    // 在编6人、聘用3人，共9人 begins no part of the list.
    private string? FindPart(string heading) =>
        lexicon.StaffKinds.Count(kind =>
            kind.Value.Any(word =>
                Holds(heading, [word])
                && FindKind(heading.Replace(word, "", StringComparison.Ordinal)) is null
            )
        ) == 1
            ? FindKind(heading)
            : null;

    private bool NamesPerson(WorkbookRow row, int position) =>
        row.FindCell(position) is { IsBlank: false, Number: null } cell
        && !IsNameHead(cell)
        && cell.Words.Any(char.IsLetter)
        && lexicon.FindSumEnd(RowLabel.NormaliseName(cell.Words)) is null
        && row.Cells.Count >= Fewest;

    // The column in which most cells tell a kind of people.
    private int? FindKindColumn(List<Person> people, int names) =>
        people
            .SelectMany(person => person.Row.Cells)
            .Where(cell => cell.Column != names && cell.Number is null && !cell.IsBlank)
            .GroupBy(cell => cell.Column)
            .Select(column =>
                (
                    column.Key,
                    All: column.Count(),
                    Told: column.Count(cell => FindKind(cell.Words) is not null)
                )
            )
            .Where(column => column.Told * 10 >= column.All * MostlyTold && column.Told * 2 >= people.Count)
            .OrderByDescending(column => column.Told)
            .Select(column => (int?)column.Key)
            .FirstOrDefault();

    /// <summary>The kind whose longest word stands in the words: 非在编 says more than 在编.</summary>
    private string? FindKind(string words) =>
        (
            from kind in lexicon.StaffKinds
            from word in kind.Value
            where words.Contains(word, StringComparison.Ordinal)
            orderby word.Length descending
            select kind.Key
        ).FirstOrDefault();

    private bool HasLeft(WorkbookRow row) =>
        row.Cells.Any(cell => cell.Words.Length <= LongestHeading && Holds(cell.Words, lexicon.Left));

    /// <param name="Part">What the heading above the row, or the sheet, says of all beneath.</param>
    private sealed record Person(WorkbookRow Row, string? Part);
}

/// <summary>How many people a list tells of each kind.</summary>
internal sealed record RosterCount(IReadOnlyDictionary<string, int> Kinds)
{
    /// <summary>Those of whom the list does not say what they are to the unit.</summary>
    public int Untold { get; init; }

    /// <summary>Those of whom it says that they are with it no more.</summary>
    public int Left { get; init; }

    /// <summary>The counts that the ledger keeps, with what lines beside the list say.</summary>
    public StaffCount JoinNoted(IReadOnlyDictionary<string, int> noted)
    {
        int? Count(string key) =>
            Kinds.TryGetValue(key, out var counted) ? (IsDenied(noted, key, counted) ? null : counted)
            : noted.TryGetValue(key, out var written) ? written
            : null;
        return new(Count("posts"), Count("in-service"), Count("retired"), Count("temporary"));
    }

    /// <summary>What a person should look at, in Chinese.</summary>
    public IEnumerable<string> DescribeDoubts(string sheet, IReadOnlyDictionary<string, int> noted)
    {
        if (Untold > 0)
            yield return FormatText(
                $"工作表“{sheet}”有 {Untold} 人没有写明是在编、编外还是离退休，没有数进去，请核对。"
            );
        if (Left > 0)
            yield return FormatText($"工作表“{sheet}”有 {Left} 人注明已经离开，没有数进去，请核对。");
        foreach (var (key, counted) in Kinds.Where(kind => IsDenied(noted, kind.Key, kind.Value)))
            yield return FormatText(
                $"工作表“{sheet}”名册上数出 {counted} 人，旁边的文字写的是 {noted[key]} 人，没有记，请核对。"
            );
    }

    private static bool IsDenied(IReadOnlyDictionary<string, int> noted, string key, int counted) =>
        noted.TryGetValue(key, out var written) && written != counted;

    private static string FormatText(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
