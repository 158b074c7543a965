using Youju.Text.Files;
using Youju.Text.Words;

namespace Youju.Text.Yaml;

/// <summary>Reads a YAML file into records as strictly as a pack is read.</summary>
public static class StrictYaml
{
    /// <param name="name">The file's name, for the errors.</param>
    /// <exception cref="FileException">Something does not fit; the message shows each place and the nearest valid key.</exception>
    public static T ParseRecord<T>(string name, string text) =>
        RecordBinder.BindOrThrow<T>(SourceReader.ParseYaml(name, text));

    /// <summary>Advice that names the nearest valid word, where one is near, and all that may stand here.</summary>
    public static string SuggestWords(string word, IReadOnlyCollection<string> valid) =>
        KeyNames.SuggestKeys(word, valid);

    /// <summary>The word that stands for a choice in files: date-range for DateRange.</summary>
    public static string FormatEnumWord<T>(T value)
        where T : struct, Enum => KeyNames.ToKebabCase(value.ToString());
}
