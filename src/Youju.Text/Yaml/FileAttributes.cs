namespace Youju.Text.Yaml;

/// <summary>
/// Marks a map that lies in a folder, an entry in each file: Registers["events"] is
/// registers/events.yaml. Maps of words lie in .liquid files.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneFileEachAttribute : Attribute;

/// <summary>Marks what the loader knows by itself.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotInFilesAttribute : Attribute;
