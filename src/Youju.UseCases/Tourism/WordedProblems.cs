using Youju.Tourism.BaseMaps;
using Youju.Tourism.Census;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Routes.Hours;
using Youju.Tourism.Rubrics;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tourism;

/// <summary>What the room of the trade refuses in words of its own becomes a refusal of the verb.</summary>
internal static class WordedProblems
{
    /// <exception cref="UsageException">Something of what was asked cannot be.</exception>
    public static T RunWorded<T>(Func<T> run)
    {
        try
        {
            return run();
        }
        catch (Exception wrong)
            when (wrong
                    is PositionException
                        or BaseMapException
                        or HoursException
                        or CensusException
                        or RubricException
            )
        {
            throw new UsageException(wrong.Message);
        }
    }

    /// <summary>The system of that name; null where none is named.</summary>
    /// <exception cref="UsageException">It is none of ours.</exception>
    public static CoordinateSystem? ParseSystem(string? name) =>
        name is null
            ? null
            : CoordinateSystems.ParseName(name)
                ?? throw new UsageException($"不认识坐标系“{name}”，应是{CoordinateSystems.Choices}之一。");
}
