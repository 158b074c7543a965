using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;

namespace Youju.Import.Templates;

/// <summary>Makes the form in which a register is filled in from its definition; import knows every column of it.</summary>
public sealed class RegisterTemplate(ImportLexicon words)
{
    public FormSheet CreateForm(RegisterDefinition register) =>
        new(
            register.Label,
            register.Label,
            [CreateIdColumn(), .. register.Fields.SelectMany(CreateColumns), .. CreateStateColumn(register)]
        )
        {
            Remark = "带*的列必填，一行一条；灰色的示例行不会导入。点一下格子就有填写提示，详见“填写说明”。",
        };

    /// <summary>The form with what the dossier has of the register, so that it can be edited and imported again.</summary>
    public FormSheet CreateForm(RegisterDefinition register, Dossier dossier)
    {
        var form = CreateForm(register);
        return form with
        {
            Columns = [.. form.Columns, .. ListOwnColumns(register, dossier).Select(CreateOwnColumn)],
            Rows = [.. CreateRows(register, dossier)],
        };
    }

    // Columns that only this unit has; the words of a choice that no list has stand in the choice's own column.
    private static IReadOnlyList<string> ListOwnColumns(RegisterDefinition register, Dossier dossier) =>
        dossier.Registers.GetValueOrDefault(register.Key) is { } kept
            ? [.. kept.ForeignColumns.Except(register.Fields.Select(field => field.Label))]
            : [];

    private static FormColumn CreateOwnColumn(string name) =>
        TextColumn with
        {
            Header = name,
            Note = "本单位自己的列，不参加统计",
        };

    // A record that was withdrawn stays so; listed, it would come back to life.
    private static IEnumerable<IReadOnlyList<string>> CreateRows(
        RegisterDefinition register,
        Dossier dossier
    ) =>
        dossier.Registers.GetValueOrDefault(register.Key) is { } kept
            ? kept
                .Records.Values.Where(record => !record.Current.IsWithdrawn)
                .Select(
                    new RecordRow(register, dossier.EvidenceNames)
                    {
                        OwnColumns = ListOwnColumns(register, dossier),
                    }.FillCells
                )
            : LedgerRows.CreateRows(register, dossier.Ledger);

    private FormColumn CreateIdColumn() =>
        new(FindColumnName("id"), FormContent.Words, "文字，可以空着")
        {
            Note = "空着的自动编号。要修改已有的记录，写它原来的编号。",
        };

    private IEnumerable<FormColumn> CreateStateColumn(RegisterDefinition register)
    {
        if (register.States.Count > 0)
            yield return CreateChoiceColumn(
                FindColumnName("state"),
                [.. register.States.Select(state => state.Label)]
            ) with
            {
                IsRequired = true,
            };
    }

    private IEnumerable<FormColumn> CreateColumns(FieldDefinition field)
    {
        yield return CreateColumn(field);
        if (!field.IsSoft)
            yield break;
        yield return new($"{field.Label}·{FindPartName("method")}", FormContent.Words, "文字")
        {
            Note = "怎样数出来的：门票、闸机、估算……",
        };
        yield return new($"{field.Label}·{FindPartName("source")}", FormContent.Words, "文字")
        {
            Note = "谁提供的数",
        };
    }

    private static readonly FormColumn TextColumn = new("", FormContent.Words, "文字");

    // What a column asks for whatever its field is called; the others hold text.
    private static readonly Dictionary<FieldType, FormColumn> PlainColumns = new()
    {
        [FieldType.Date] = new("", FormContent.Day, "日期，如 2024-03-01") { Example = "2024-03-01" },
        [FieldType.DateRange] = new("", FormContent.Words, "起止日期，只有一天的写一天")
        {
            Example = "2024-03-01 至 2024-04-10",
        },
        [FieldType.Reference] = new("", FormContent.Words, "另一台账里的编号"),
        [FieldType.Evidence] = new("", FormContent.Words, "佐证的文件名，如 现场照片.jpg")
        {
            Note = "照片先用 youju import 登记；不清楚的空着，以后补",
        },
        [FieldType.Person] = new("", FormContent.Words, "姓名或联系方式") { Note = "只在内部用，不公开" },
    };

    private static FormColumn CreateColumn(FieldDefinition field)
    {
        var column = field.Type switch
        {
            FieldType.Choice => CreateChoiceColumn(
                field.Label,
                [.. field.Choices.Select(choice => choice.Label)]
            ),
            FieldType.Number => CreateNumberColumn(field),
            FieldType.Money => new(FormatHeader(field.Label, "元"), FormContent.Number, "金额，以元为单位")
            {
                Example = "35000",
            },
            _ => PlainColumns.GetValueOrDefault(field.Type, TextColumn) with { Header = field.Label },
        };
        return column with
        {
            IsRequired = field.IsRequired,
            Note = FormatNote(field, column.Note),
            Example = field.Example ?? column.Example,
        };
    }

    private static FormColumn CreateNumberColumn(FieldDefinition field)
    {
        var header = FormatHeader(field.Label, field.Unit.Symbol);
        return field.IsSoft
            ? new(header, FormContent.Words, $"数字，可以写“2000余{field.Unit.Symbol}”“近500”")
            {
                Example = "300余",
            }
            : new(header, FormContent.Number, "数字") { Example = "2" };
    }

    private static FormColumn CreateChoiceColumn(string head, IReadOnlyList<string> choices) =>
        new(head, FormContent.Words, "从列表里选") { Choices = choices, Example = choices[0] };

    private static string FormatNote(FieldDefinition field, string note) =>
        string.Join(
            "；",
            new[]
            {
                field.Note ?? note,
                field.RequiredFrom is { } from
                    ? FormattableString.Invariant($"达到 {from.AtLeast:0.##} 时必填")
                    : "",
                field.AtLeast is { } least and not 0
                    ? FormattableString.Invariant($"不小于 {least:0.##}")
                    : "",
            }.Where(part => part.Length > 0)
        );

    private static string FormatHeader(string label, string unit) =>
        unit.Length == 0 ? label : $"{label}（{unit}）";

    private string FindColumnName(string key) => words.Columns[key][0];

    private string FindPartName(string key) => words.Parts[key][0];
}
