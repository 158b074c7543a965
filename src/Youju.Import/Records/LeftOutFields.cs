using System.Collections.Immutable;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;

namespace Youju.Import.Records;

/// <summary>Fills required fields that a row leaves out where the rest of it tells them.</summary>
/// <param name="toldByTitle">Fields of which only the title says something; a row's own words are more than that.</param>
internal sealed class LeftOutFields(SheetHeader head, IReadOnlySet<string> toldByTitle)
{
    private const int Telling = 2;

    private readonly List<string> doubts = [];

    /// <summary>What was filled, in Chinese.</summary>
    public IReadOnlyList<string> Doubts => doubts;

    public void FillFields(ImmutableSortedDictionary<string, FieldValue>.Builder values, WorkbookRow row)
    {
        foreach (var field in head.Register.Fields)
        {
            if (field.Untitled is not null)
                NameUntitled(field, values, row);
            else if (field.ToldBy is not null)
                AddToldChoice(field, values, row);
        }
    }

    // A video without a word beneath it was seen all the same: it has its day, and numbers of its own.
    private void NameUntitled(
        FieldDefinition field,
        ImmutableSortedDictionary<string, FieldValue>.Builder values,
        WorkbookRow row
    )
    {
        if (
            values.ContainsKey(field.Key)
            || !values.ContainsKey(head.Register.Period ?? "")
            || values.Values.Count(value => value is NumberValue) < Telling
        )
            return;
        values[field.Key] = new TextValue(field.Untitled!);
        doubts.Add($"第{row.Number}行没有写“{field.Label}”，记作“{field.Untitled}”，请补");
    }

    // 中国旅游报 in a row without a level: its name tells it; and 半程马拉松 below 节庆活动一览 is what its own name says.
    private void AddToldChoice(
        FieldDefinition field,
        ImmutableSortedDictionary<string, FieldValue>.Builder values,
        WorkbookRow row
    )
    {
        if (
            (values.ContainsKey(field.Key) && !toldByTitle.Contains(field.Key))
            || values.GetValueOrDefault(field.ToldBy!) is not TextValue { Text: var words }
            || field.FindTold(words) is not { } choice
            || values.GetValueOrDefault(field.Key) == new TextValue(choice.Key)
        )
            return;
        values[field.Key] = new TextValue(choice.Key);
        doubts.Add($"第{row.Number}行没有写“{field.Label}”，按“{words}”的名称记作“{choice.Label}”");
    }
}
