using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Tourism;
using Youju.Packs.Library;

namespace Youju.Tourism.Tests.Census;

/// <summary>The pack of the trade as the program carries it.</summary>
internal static class Editions
{
    public static Pack Pack { get; } = PackLibrary.LoadPack("tourism");

    public static ResourceEdition Of2017 => Pack.ResourceEditions["gbt18972-2017"];

    public static ResourceEdition Of2003 => Pack.ResourceEditions["gbt18972-2003"];
}
