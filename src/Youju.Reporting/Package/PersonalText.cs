using Youju.Domain.Dossiers;
using Youju.Domain.Findings;
using Youju.Domain.Registers;
using Youju.Domain.Remarks;
using Youju.Reporting.Gaps;

namespace Youju.Reporting.Package;

/// <summary>Identity, telephone and card numbers in words that go public; fields that are a person's are kept out anyway.</summary>
internal static class PersonalText
{
    /// <summary>The places in which such a number stands; the number itself is not repeated.</summary>
    public static IEnumerable<Remark> FindGaps(Dossier dossier) =>
        from text in ListTexts(dossier)
        where PersonalNumbers.FindNumbers(text.Words).Any()
        select GapList.CreateGap(GapCodes.PersonalNumber, text.Subject, text.Place);

    private static IEnumerable<(string Subject, string Place, string Words)> ListTexts(Dossier dossier) =>
        [
            .. ListRecordTexts(dossier),
            .. dossier.Narrative.Select(text =>
                ($"narrative/{text.Key}", $"narrative/{text.Key}.md", text.Value)
            ),
            .. dossier.Unit.Duties.Select(duty => ("unit/duties", "dossier.yaml 的单位职责", duty)),
            .. ListTargetTexts(dossier.Targets),
        ];

    private static IEnumerable<(string, string, string)> ListRecordTexts(Dossier dossier) =>
        from register in dossier.Registers.Values
        from field in register.Definition.Fields
        where field is { Type: FieldType.Text, IsPersonal: false }
        from record in register.Records.Values
        where !record.Current.IsWithdrawn
        let value = record.Current[field.Key] as TextValue
        where value is not null
        select (
            $"{register.Definition.Key}/{record.Id}",
            $"{register.Definition.FormatNameWithLabel(record.Id, record.Current)}的“{field.Label}”",
            value.Text
        );

    private static IEnumerable<(string, string, string)> ListTargetTexts(Targets targets) =>
        from text in new[] { targets.Expected, targets.Achieved, targets.Execution?.Deviation }
            .Concat(targets.Projects.SelectMany(project => new[] { project.Expected, project.Achieved }))
            .Concat(
                targets.Problems.SelectMany(problem => new[] { problem.Text, problem.Cause, problem.Measure })
            )
            .Concat(targets.All.SelectMany(indicator => new[] { indicator.Deviation, indicator.Measure }))
            .OfType<string>()
        select ("targets", "targets.yaml", text);
}
