using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Import.Columns;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Reading.Tables;

namespace Youju.Import.Proposals;

/// <summary>A register as a sheet suggests it.</summary>
/// <param name="Text">The file registers/*.yaml.</param>
/// <param name="Notes">What a person should look at, in Chinese.</param>
public sealed record RegisterProposal(RegisterDefinition Definition, string Text, IReadOnlyList<string> Notes)
{
    /// <summary>How many records the sheet seems to hold.</summary>
    public int Rows { get; init; }

    /// <summary>Whether amounts stand in it whose unit nobody named.</summary>
    public bool LacksUnits { get; init; }
}

/// <summary>What is said about a register that is to be proposed.</summary>
/// <param name="Label">How people will call it.</param>
/// <param name="Key">The stable name in files and bindings.</param>
/// <param name="Year">For days that name none.</param>
public sealed record ProposalRequest(string Label, string Key, int Year)
{
    /// <summary>Whether nobody is asked: amounts whose unit nothing tells stay bare numbers.</summary>
    public bool TakesAll { get; init; }
}

/// <summary>Proposes a register from any sheet with a head: its columns with their meaning, types and choices.</summary>
public sealed class RegisterProposer(Pack pack)
{
    private const string Evidence = "evidence";
    private const int MostStates = 12;
    private const int Displayed = 4;

    private readonly List<string> notes = [];

    /// <exception cref="ImportException">The sheet has no head with rows below.</exception>
    public RegisterProposal ProposeRegister(WorkbookSheet sheet, ProposalRequest request)
    {
        var reader = new SheetColumns(pack);
        var seen = reader.FindColumns(sheet);
        var columns = seen.Where(column => IsKept(column, request.TakesAll))
            .DistinctBy(column => column.Head.BareName)
            .ToList();
        if (columns.Count < 2)
            throw new ImportException($"工作表“{sheet.Name}”里没有找到表头：要有一行列名，下面有记录。");
        var guess = new FieldGuess(pack, request.Year, reader.AnnouncesMoney(sheet), request.TakesAll);
        var name = ChooseName(columns);
        var taken = new HashSet<string>(["state", "id", Evidence], StringComparer.Ordinal);
        // What is kept as it stands keeps its words.
        var states = request.TakesAll ? null : columns.Find(IsState);
        var fields = columns
            .Where(column => column != states)
            .OrderByDescending(column => column == name)
            .Select(column => (Column: column, Field: guess.GuessField(column, taken, column == name)))
            .ToList();
        var bare = fields.FindAll(one => guess.LacksMoneyUnit(one.Column, one.Field));
        notes.AddRange(
            bare.Select(one =>
                $"“{one.Field.Label}”列没有写金额单位，导入时加 --map {one.Field.Label}={one.Field.Key}:元（或 万元）"
            )
        );
        var definition = CreateDefinition(request, fields, states);
        return new(definition, ProposalText.WriteDefinition(definition), notes)
        {
            Rows = name.Cells.Count,
            LacksUnits = bare.Count > 0,
        };
    }

    private SeenColumn ChooseName(List<SeenColumn> columns) =>
        columns.Find(column => column.IsTelling && IsText(column) && !IsNamed(column, "id"))
        ?? columns.Find(IsText)
        ?? columns[0];

    private static bool IsText(SeenColumn column) =>
        column.Cells.Count > 0 && column.Cells.All(cell => cell.Number is null && cell.Day is null);

    // Running numbers and ids are no fields, and numbers of persons are kept nowhere.
    private bool IsKept(SeenColumn column, bool takesAll)
    {
        if (!IsPersonal(column.Head.BareName))
            return !pack.Imports.Ignored.Contains(column.Head.BareName)
                && (takesAll || !IsNamed(column, "id"));
        notes.Add(
            $"“{column.Head.Printed}”列是个人信息，没有列入；要记的请自己加一个 type: person 的字段，不会公开"
        );
        return false;
    }

    private bool IsPersonal(string head) =>
        pack.Papers.Personal.Any(word => head.Contains(word, StringComparison.Ordinal))
        && !pack
            .Registers.Values.SelectMany(register => register.Fields)
            .Any(field =>
                field.Type == FieldType.Person && field.Aliases.Prepend(field.Label).Contains(head)
            );

    // What everybody calls the state of a thing is one, as long as there are few of them.
    private bool IsState(SeenColumn column) =>
        IsNamed(column, FieldFilter.StateField) && column.Distinct is > 0 and <= MostStates && IsText(column);

    private bool IsNamed(SeenColumn column, string fixedColumn) =>
        pack
            .Imports.Columns.GetValueOrDefault(fixedColumn, [])
            .Select(RowLabel.NormaliseName)
            .Contains(column.Head.BareName);

    private RegisterDefinition CreateDefinition(
        ProposalRequest request,
        List<(SeenColumn Column, FieldDefinition Field)> fields,
        SeenColumn? states
    )
    {
        List<FieldDefinition> all =
        [
            .. fields.Select(one => one.Field),
            new(Evidence, "佐证", FieldType.Evidence),
        ];
        var period = fields
            .FirstOrDefault(one =>
                IsTime(one.Field) && (!request.TakesAll || IsWithin(one.Column, request.Year))
            )
            .Field;
        return new(request.Key, request.Label)
        {
            IsOptional = true,
            RecognisedBy = SheetMark.Columns,
            Period = period?.Key,
            Place = all.Find(field => field.Type == FieldType.Place)?.Key,
            Identity = ChooseIdentity(fields, request.TakesAll),
            Fields = all,
            States =
            [
                .. (states?.Cells ?? [])
                    .Select(cell => cell.Words)
                    .Distinct(StringComparer.Ordinal)
                    .Select(
                        (words, at) =>
                            new RegisterState(FormattableString.Invariant($"state-{at + 1}"), words)
                    ),
            ],
            Display = [.. all.SkipLast(1).Take(Displayed).Select(field => field.Key)],
            Measures = ProposedMeasures.CreateMeasures(request.Label, all, pack.Imports),
            Sentences = ProposedMeasures.CreateSentences(request.Label, all, pack.Imports),
        };
    }

    private static bool IsTime(FieldDefinition field) => field.Type is FieldType.Date or FieldType.DateRange;

    // Days of purchase in other years say nothing of when the list was true.
    private static bool IsWithin(SeenColumn column, int year) =>
        column.Cells.All(cell => FieldReader.ReadDates(cell, year)?.TouchesYear(year) == true);

    // As few columns as tell all rows apart, the name first, then days, then words; all of them where these do not.
    private static IReadOnlyList<string> ChooseIdentity(
        List<(SeenColumn Column, FieldDefinition Field)> fields,
        bool takesAll
    )
    {
        var rows = fields.Max(one => one.Column.Cells.Count);
        var chosen = new List<(SeenColumn Column, FieldDefinition Field)>();
        var full = fields
            .Where(one =>
                one.Column.Cells.Count == rows
                && one.Field.Type is not (FieldType.Number or FieldType.Money or FieldType.Evidence)
            )
            .OrderByDescending(one => one.Field.Key == "name")
            .ThenByDescending(one => IsTime(one.Field));
        foreach (var one in full)
        {
            chosen.Add(one);
            var told = Enumerable
                .Range(0, rows)
                .Select(row => string.Join('\t', chosen.Select(column => column.Column.Cells[row].Words)))
                .Distinct(StringComparer.Ordinal)
                .Count();
            if (told == rows)
                return [.. chosen.Select(one => one.Field.Key)];
        }

        return [.. (takesAll ? fields : chosen).Select(one => one.Field.Key)];
    }
}
