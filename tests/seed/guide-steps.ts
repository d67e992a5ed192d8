/** Parts of the migration guide, to the letter. */
const guide = `
#### 2.1 Update Root .env File
\`\`\`bash
# Core Configuration
DATABASE_URL=postgresql://eduplatform:eduplatform2024@localhost/educational_platform_dev
REDIS_URL=redis://localhost:6379
JWT_SECRET_KEY=your-new-super-secure-jwt-secret-key-here
JWT_ALGORITHM=HS256
JWT_ACCESS_TOKEN_EXPIRE_MINUTES=30
JWT_REFRESH_TOKEN_EXPIRE_DAYS=7

# AI Services
OPENAI_API_KEY=your-openai-api-key
OPENAI_MODEL=gpt-4
OPENAI_TEMPERATURE=0.7
MAX_TOKENS=2048

# Real-time Services (NEW - Required for v2.0)
PUSHER_ENABLED=true
PUSHER_APP_ID=your-pusher-app-id
PUSHER_KEY=your-pusher-key
PUSHER_SECRET=your-pusher-secret
PUSHER_CLUSTER=us2
PUSHER_SSL=true

# Monitoring (NEW - Recommended)
SENTRY_DSN=your-sentry-dsn
SENTRY_ENVIRONMENT=production

# Feature Flags
SKIP_AUTH=false
ROJO_ENABLED=true
ROJO_HOST=localhost
ROJO_PORT=34872

# Rate Limiting
RATE_LIMIT_PER_MINUTE=60
WS_RATE_LIMIT_PER_MINUTE=100

# Agent Configuration (NEW)
MAX_CONCURRENT_GENERATIONS=10
MAX_CONTENT_GENERATION_TIME=300

# Legacy WebSocket (Maintained for compatibility)
WS_MAX_CONNECTIONS=1000
WS_HEARTBEAT_INTERVAL=30
\`\`\`

#### 2.2 Update Dashboard Environment
\`\`\`bash
# Create apps/dashboard/.env.local
VITE_API_BASE_URL=http://127.0.0.1:8009
VITE_WS_URL=http://127.0.0.1:8009
VITE_ENABLE_WEBSOCKET=true

# Pusher Configuration (NEW - Required)
VITE_PUSHER_KEY=your-pusher-key
VITE_PUSHER_CLUSTER=us2
VITE_PUSHER_AUTH_ENDPOINT=/pusher/auth

# Feature Flags
VITE_ENABLE_AGENTS=true
VITE_ENABLE_ROBLOX_INTEGRATION=true
\`\`\`

#### 3.1 Import Path Changes
\`\`\`python
# OLD IMPORTS (Update these)
from src.config import settings
from backend.agents import agent_manager

# NEW IMPORTS
from apps.backend.core.config import settings
from apps.backend.services.agent_service import get_agent_service
\`\`\`

#### 3.2 Agent Service Migration
\`\`\`python
# OLD: Direct agent usage
from backend.agents.content_agent import ContentAgent
agent = ContentAgent()
result = await agent.generate_content(...)

# NEW: Service-based approach
from apps.backend.services.agent_service import get_agent_service
agent_service = get_agent_service()
result = await agent_service.execute_task(
    agent_type="content_generator",
    task_type="generate_content",
    task_data={
        "subject": "Mathematics",
        "grade_level": 5,
        "objectives": ["Learn fractions"]
    }
)
\`\`\`

#### 3.3 WebSocket to Pusher Migration
\`\`\`javascript
// OLD: WebSocket usage
const ws = new WebSocket('ws://localhost:8009/ws/content');
ws.send(JSON.stringify({type: 'message', data: 'test'}));

// NEW: Pusher usage
import Pusher from 'pusher-js';
const pusher = new Pusher(process.env.VITE_PUSHER_KEY, {
  cluster: process.env.VITE_PUSHER_CLUSTER,
  authEndpoint: '/pusher/auth'
});

const channel = pusher.subscribe('content-generation');
channel.bind('generation-started', (data) => {
  console.log('Content generation started:', data);
});
\`\`\`

#### 4.1 Circuit Breaker Integration
\`\`\`python
# NEW: Add circuit breaker to external API calls
from apps.backend.core.circuit_breaker import circuit_breaker

@circuit_breaker("external_api", failure_threshold=3, timeout=30.0)
async def call_openai_api():
    # Your OpenAI API call here
    pass
\`\`\`

#### 4.2 Rate Limiting Setup
\`\`\`python
# NEW: Rate limiting configuration
from apps.backend.core.rate_limiter import RateLimitConfig

rate_limit_config = RateLimitConfig(
    requests_per_minute=60,
    burst_size=10,
    window_size=60
)
\`\`\`

#### Settings Import (Breaking)
\`\`\`python
# OLD
from config import settings

# NEW
from apps.backend.core.config import settings
\`\`\`

#### 4. Agent Service Not Starting
\`\`\`bash
# Error: Agent service initialization failed
# Solution: Check dependencies and imports
python -c "from apps.backend.services.agent_service import get_agent_service; print('OK')"
\`\`\`
`;

/** The code under a heading; with `part`, from the comment that begins with it to the next such comment. */
export function guideStep(heading: string, part?: 'OLD' | 'NEW'): string {
  const after = guide.slice(guide.indexOf(`#### ${heading}`));
  const block = /```\w+\n([\s\S]*?)```/.exec(after)?.[1];
  if (block === undefined || !guide.includes(`#### ${heading}`)) throw new Error(`the guide has no step "${heading}"`);
  if (part === undefined) return block;
  const parts = block.split(/^(?=(?:#|\/\/) (?:OLD|NEW)\b)/m);
  const found = parts.find((text) => new RegExp(`^(?:#|//) ${part}\\b`).test(text));
  if (found === undefined) throw new Error(`step "${heading}" has no ${part}`);
  return found;
}
