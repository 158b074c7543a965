using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.Import.Requests;
using Youju.Import.Templates;
using Youju.UseCases.Dossiers;

namespace Youju.Web.Imports;

/// <summary>What may be said of the sheets of a file, and what was said of them.</summary>
internal sealed class ReadingChoices(OpenDossier open, KeptUpload upload)
{
    private static readonly FieldType[] Unshared = [FieldType.Evidence, FieldType.Reference];

    /// <summary>The registers and forms a sheet can be of.</summary>
    public IReadOnlyList<RegisterDefinition> Registers { get; } = [.. ListDefinitions(open)];

    public IEnumerable<string> Units => open.Pack.Imports.MoneyUnits.Keys;

    /// <summary>Whether columns of the register can be spoken of; a list that is yet to be made has all of its own.</summary>
    public bool Knows(UnderstoodSheet sheet) => FindRegister(sheet) is not null;

    private RegisterDefinition? FindRegister(UnderstoodSheet sheet) =>
        Registers.FirstOrDefault(one => one.Key == sheet.Register);

    private FieldDefinition? FindField(UnderstoodSheet sheet, string key) =>
        FindRegister(sheet)!.FindField(key);

    private IEnumerable<FieldDefinition> ListOpen(UnderstoodSheet sheet) =>
        FindRegister(sheet)!.Fields.Where(field => sheet.Columns.All(column => column.Field != field.Key));

    /// <summary>What a column is, left to the sheet.</summary>
    public string DescribeOwn(UnderstoodSheet sheet, UnderstoodColumn column) =>
        FindMap(sheet, column) is not null ? "看列名"
        : column.Field is null ? "不认识"
        : FindField(sheet, column.Field)?.Label ?? column.Printed;

    /// <summary>The fields that a column may be said to hold: its own, and those that no other holds.</summary>
    public IEnumerable<FieldDefinition> ListFields(UnderstoodSheet sheet, UnderstoodColumn column) =>
        FindMap(sheet, column) is { } said && FindField(sheet, said.Field) is { } field
            ? ListOpen(sheet).Where(open => open.Key != field.Key).Prepend(field)
            : ListOpen(sheet);

    /// <summary>Whether the unit of a column's amounts can be said: where its head names none and it may hold amounts.</summary>
    public bool AsksUnit(UnderstoodSheet sheet, UnderstoodColumn column) =>
        !column.NamesUnit
        && (
            column.Field is { } key
                ? FindField(sheet, key)?.Type == FieldType.Money
                : ListOpen(sheet).Any(field => field.Type == FieldType.Money)
        );

    public ColumnMap? FindMap(UnderstoodSheet sheet, UnderstoodColumn column) =>
        upload.Maps.FirstOrDefault(said => said.Register == sheet.Register && said.Header == column.Name);

    /// <summary>What all rows may share: what no column holds.</summary>
    public IReadOnlyList<FieldDefinition> ListShared(UnderstoodSheet sheet) =>
        [
            .. ListOpen(sheet).Where(field => !Unshared.Contains(field.Type)),
            .. NeedsState(sheet) ? [CreateState(FindRegister(sheet)!)] : Array.Empty<FieldDefinition>(),
        ];

    public string? FindConstant(UnderstoodSheet sheet, FieldDefinition field) =>
        upload
            .Constants.FirstOrDefault(said => said.Register == sheet.Register && said.Header == field.Label)
            ?.Field;

    private bool NeedsState(UnderstoodSheet sheet) =>
        FindRegister(sheet)!.States.Count > 0
        && sheet.Columns.All(column => column.Field != FieldFilter.StateField);

    // A state is chosen like a value, and is none of the register's fields.
    private FieldDefinition CreateState(RegisterDefinition register) =>
        new(FieldFilter.StateField, open.Pack.Imports.Columns[FieldFilter.StateField][0], FieldType.Choice)
        {
            Choices = [.. register.States.Select(state => new FieldChoice(state.Key, state.Label))],
        };

    private static IEnumerable<RegisterDefinition> ListDefinitions(OpenDossier open) =>
        [
            .. open
                .Dossier.Registers.Values.Select(register => register.Definition)
                .OrderBy(one => one.Label, StringComparer.Ordinal),
            .. LedgerForm.CreateForms(open.Pack),
            .. TargetForm.CreateDefinition(open.Pack) is { } targets
                ? [targets]
                : Array.Empty<RegisterDefinition>(),
        ];
}
