namespace Youju.Tourism.Shapes;

/// <summary>A line or an area of a file of maps, with what the file calls it.</summary>
/// <param name="Name">Empty where the file gives none.</param>
public sealed record GroundFeature(string Name, string Code, GroundShape Shape);
