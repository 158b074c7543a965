using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;

namespace Youju.Publishing.Redaction;

/// <summary>Reads a whole dossier for the words that may not be told.</summary>
internal sealed class SecretSearch(Dossier dossier, TextPatterns patterns, SecretWords words)
{
    private const int ShortestName = 4;

    // 113.2696; a shorter number may be an amount or a part of a digest as well.
    private const int ShortestNumber = 7;

    // 导入 人员名单.xlsx（人员 第3行）: a file and a sheet have recorded it, and what these are called is no person's name.
    private const string Import = "导入 ";

    public void LearnSecrets()
    {
        foreach (var register in dossier.Registers.Values)
        foreach (var record in register.Records.Values)
            LearnFromRecord(record, register.Definition);
        foreach (var file in dossier.Evidence.Values)
            LearnFromFile(file.Name, file.Note);
        foreach (var place in ListPlaces())
            LearnFromOrigin(place);
        foreach (var text in DossierTexts.ListTexts(dossier))
            words.LearnFromText(text);
    }

    // Older versions and withdrawn records are published nowhere, but what they say is as secret.
    private void LearnFromRecord(Record record, RegisterDefinition register)
    {
        foreach (var version in record.Versions)
        {
            if (!version.RecordedBy.StartsWith(Import, StringComparison.Ordinal))
                LearnPersons(version.RecordedBy);
            var isClassified = RecordRedaction.IsClassified(version, register, patterns);
            foreach (var (key, value) in version.Values)
                if (register.FindField(key) is { } field)
                    LearnFromValue(value, field, isClassified);
        }
    }

    private void LearnFromValue(FieldValue value, FieldDefinition field, bool isClassified)
    {
        if (value is TextValue { Text: var text })
            LearnFromField(text, field, isClassified);
        else if (
            value is NumberValue
            && patterns.HidesValues(field)
            && FieldText.FormatValue(value) is { Length: >= ShortestNumber } number
        )
            words.AddSecret(SecretKind.Contract, number);
    }

    private void LearnFromField(string text, FieldDefinition field, bool isClassified)
    {
        if (field.Type == FieldType.Choice)
            return;
        words.LearnFromText(text);
        if (field.IsPersonal)
            LearnNames(text);
        else if (isClassified)
            LearnUnlessOwn(SecretKind.ClassifiedSite, text);
        else if (field.Key == RecordRedaction.Point)
            LearnPoint(text);
        else if (patterns.HidesField(field.Label))
            LearnUnlessOwn(SecretKind.Contract, text);
        else if (patterns.IsClassified(text))
            LearnUnlessOwn(SecretKind.ClassifiedSite, text);
    }

    private void LearnNames(string text)
    {
        LearnPersons(text);
        LearnUnlessOwn(SecretKind.Person, text);
    }

    // A person who is called like a part of the unit's name is left out of his column alone.
    private void LearnPersons(string text)
    {
        foreach (var name in patterns.FindNames(text))
            if (!dossier.Unit.Name.Contains(name, StringComparison.Ordinal))
                words.AddSecret(SecretKind.Person, name);
    }

    private void LearnPoint(string text)
    {
        if (patterns.CoarsenPoint(text) != text)
            words.AddSecret(SecretKind.Position, text);
    }

    // A value that names the unit itself, or is short and common, would be missed in every sentence.
    private void LearnUnlessOwn(SecretKind kind, string text)
    {
        var mayBeCommon =
            kind != SecretKind.ClassifiedSite && (text.Length < ShortestName || patterns.IsBody(text));
        if (text.Length > 1 && !mayBeCommon && !dossier.Unit.Name.Contains(text, StringComparison.Ordinal))
            words.AddSecret(kind, text);
    }

    private void LearnFromFile(string name, string? note)
    {
        LearnUnlessOwn(SecretKind.StoredFile, name);
        LearnUnlessOwn(SecretKind.StoredFile, Path.GetFileNameWithoutExtension(name));
        words.LearnFromText(name);
        if (note is null)
            return;
        words.LearnFromText(note);
        LearnUnlessOwn(SecretKind.StoredFile, note);
    }

    private void LearnFromOrigin(SourcePlace place)
    {
        LearnUnlessOwn(SecretKind.Origin, place.File);
        words.LearnFromText(place.File);
        words.LearnFromText(place.Sheet);
    }

    private IEnumerable<SourcePlace> ListPlaces() =>
        dossier
            .Ledger.Lines.Select(line => line.Source)
            .Concat(dossier.Ledger.Named.Select(amount => amount.Source))
            .OfType<CellSource>()
            .SelectMany(source => source.Places);
}
